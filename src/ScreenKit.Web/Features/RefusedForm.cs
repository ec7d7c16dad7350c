using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Care;
using ScreenKit.Web.Ui;
using ScreenKit.Web.Ui.Components;

namespace ScreenKit.Web.Features;

/// <summary>Gives a form back: status 422, a message at each field, and everything that was typed.</summary>
internal static class RefusedForm
{
    /// <param name="area">Of the texts <c>Problem_…</c>.</param>
    /// <param name="prefix">Of the control ids, where a page holds several forms of one kind.</param>
    public static void Refuse(this Controller controller, Wording wording, string area, IReadOnlyList<Refusal> refusals, string prefix = "")
    {
        controller.KeepTyped(prefix);
        var links = refusals.Select(refusal => new ErrorLink(prefix + refusal.Field, wording[$"{area}.Problem_{refusal.Reason}"])).ToList();
        foreach (var link in links)
            controller.ModelState.AddModelError(link.TargetId, link.Text);
        // Model state keeps no order, and the summary should follow the form.
        controller.ViewData["Problems"] = new ErrorSummary(links);
        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    public static void KeepTyped(this Controller controller, string prefix = "")
    {
        controller.ModelState.Clear();
        foreach (var (name, values) in controller.Request.Form)
            if (!name.StartsWith("__", StringComparison.Ordinal))
                controller.ModelState.SetModelValue(prefix + name, values.ToString(), values.ToString());
    }

    /// <summary>For the forms of one row of the page.</summary>
    public static string Prefix(Guid id) => $"f{id:N}_";
}
