using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace ScreenKit.Web.Ui;

/// <summary>
/// Messages of validation attributes and of model binding in the language of the request. <c>ErrorMessage</c> of an attribute is
/// a key of <see cref="Wording"/>; a property that must have a value, and says nothing else, has the key <c>Error.Required</c>.
/// </summary>
internal sealed class ValidationTexts(Wording wording)
    : IConfigureOptions<MvcOptions>, IConfigureOptions<MvcDataAnnotationsLocalizationOptions>, IValidationMetadataProvider
{
    public void Configure(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(this);
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => wording["Error.Unreadable"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => wording["Error.Unreadable"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => wording["Error.Unreadable"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => wording["Error.Unreadable"]);
        messages.SetValueIsInvalidAccessor(_ => wording["Error.Unreadable"]);
        messages.SetValueMustBeANumberAccessor(_ => wording["Input.Fault_NotANumber"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => wording["Input.Fault_NotANumber"]);
        messages.SetValueMustNotBeNullAccessor(_ => wording["Error.Required"]);
        messages.SetMissingBindRequiredValueAccessor(_ => wording["Error.Required"]);
        messages.SetMissingKeyOrValueAccessor(() => wording["Error.Required"]);
    }

    public void Configure(MvcDataAnnotationsLocalizationOptions options) =>
        options.DataAnnotationLocalizerProvider = (_, _) => new Localizer(wording);

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (attribute is RequiredAttribute { ErrorMessage: null, ErrorMessageResourceName: null })
                attribute.ErrorMessage = "Error.Required";
    }

    private sealed class Localizer(Wording wording) : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, wording[name]);

        public LocalizedString this[string name, params object[] arguments] =>
            new(name, string.Format(CultureInfo.CurrentCulture, wording[name], arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
