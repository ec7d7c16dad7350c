namespace ScreenKit.Web.Features.Instruments;

/// <summary>InUse: the file as it is. EarlierInUse: its last good version, while the file is broken. Broken: there never was a good one.</summary>
public enum ShelfStatus { InUse, EarlierInUse, Broken }
