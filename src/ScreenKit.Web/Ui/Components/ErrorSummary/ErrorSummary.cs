using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ScreenKit.Web.Ui.Components;

/// <summary>Everything that must be put right on the page, each with a link to where. Shows nothing when there is nothing.</summary>
public sealed record ErrorSummary(IReadOnlyList<ErrorLink> Errors)
{
    /// <summary>The errors of a form whose controls are named with <c>asp-for</c>.</summary>
    public static ErrorSummary Of(ModelStateDictionary state) =>
        new([.. state.SelectMany(field => field.Value!.Errors.Select(error =>
            new ErrorLink(TagBuilder.CreateSanitizedId(field.Key, "_"), error.ErrorMessage)))]);
}

/// <param name="TargetId">Id of the first control to change.</param>
public sealed record ErrorLink(string TargetId, string Text);
