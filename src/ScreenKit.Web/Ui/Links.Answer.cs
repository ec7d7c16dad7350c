namespace ScreenKit.Web.Ui;

public static partial class Links
{
    public static partial class Answer
    {
        /// <summary>Where this person was.</summary>
        public static string Resume() => "/answer";

        public static string Page(string instrument, string page) => $"/answer/q/{Segment(instrument)}/{Segment(page)}";

        /// <summary>A question opened from the check page, which «Neste» leads back to.</summary>
        public static string Change(string instrument, string page) => $"{Page(instrument, page)}?from=check";

        public static string Save(string instrument, string page) => $"/answer/save/{Segment(instrument)}/{Segment(page)}";

        public static string Check() => "/answer/check";

        public static string Submit() => "/answer/submit";

        public static string Receipt() => "/answer/receipt";

        /// <summary>The receipt of an anonymous answer: it knows nothing of it.</summary>
        public static string Thanks() => "/answer/thanks";

        public static string Leave() => "/answer/leave";
    }
}
