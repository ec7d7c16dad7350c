namespace ScreenKit.Web.Features.Errors;

/// <param name="Kind">First part of its texts: <c>Error.NotFoundTitle</c>, <c>Error.NotFoundText</c>.</param>
/// <param name="Reference">What the log calls this failure; null when there is nothing to look up.</param>
public sealed record ErrorPage(string Kind, string? Reference)
{
    public string TitleKey => $"Error.{Kind}Title";
    public string TextKey => $"Error.{Kind}Text";
}
