namespace ScreenKit.Web.Library;

/// <summary>Handed out once, and no version of it can be used any more: for whoever asks, there is nothing at that address.</summary>
public sealed class DefinitionGoneException(string definitionId)
    : Exception($"{definitionId} is assigned, but no version of it can be used.");
