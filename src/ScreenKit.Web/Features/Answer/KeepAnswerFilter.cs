using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ScreenKit.Web.Access;

namespace ScreenKit.Web.Features.Answer;

/// <summary>A form whose token is too old is refused as everywhere, but here with the typed answer in hand and a fresh token.</summary>
public sealed class KeepAnswerFilter(IModelMetadataProvider metadata) : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult || !context.HttpContext.Request.HasFormContentType)
            return;

        var needsCode = context.HttpContext.User.AssignmentId() is null;
        context.Result = new ViewResult
        {
            ViewName = "Kept",
            StatusCode = KeptPage.StatusFor(context.HttpContext.Request, StatusCodes.Status400BadRequest),
            ViewData = new ViewDataDictionary<KeptPage>(metadata, context.ModelState) { Model = KeptPage.Of(context.HttpContext.Request, needsCode) },
        };
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
