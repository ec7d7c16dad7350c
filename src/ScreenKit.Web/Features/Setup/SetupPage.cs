using System.ComponentModel.DataAnnotations;
using ScreenKit.Web.Access;

namespace ScreenKit.Web.Features.Setup;

public sealed record SetupPage(
    string? Secret,
    [Required(ErrorMessage = "Setup.UnitMissing")] string? Unit,
    [Required(ErrorMessage = "Users.NameMissing")] string? Name,
    [Required(ErrorMessage = "Users.EmailInvalid"), EmailAddress(ErrorMessage = "Users.EmailInvalid")] string? Email,
    [Required(ErrorMessage = "Setup.PasswordTooShort"), MinLength(IdentityRules.ShortestPassword, ErrorMessage = "Setup.PasswordTooShort")]
    [MaxLength(IdentityRules.LongestPassword)] string? Password);
