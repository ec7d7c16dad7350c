using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Users;

/// <param name="Roles">Each <c>unit id:role</c>.</param>
public sealed record UserForm(string? Name, string? Title, string? Email, IReadOnlyList<string>? Roles)
{
    public bool Has(Guid unit, string role) => Roles?.Contains(Value(unit, role)) == true;

    public static string Value(Guid unit, string role) => $"{unit}:{role}";

    public UserDetails Details(IReadOnlyList<Unit> units) => new(
        Name!.Trim(), string.IsNullOrWhiteSpace(Title) ? null : Title.Trim(),
        [.. from unit in units from role in Role.All where Has(unit.Id, role) select new UnitRole(unit.Id, role)]);

    public void Check(ModelStateDictionary state, Wording wording, bool isNew)
    {
        if (string.IsNullOrWhiteSpace(Name))
            state.AddModelError(nameof(Name), wording["Users.NameMissing"]);
        if (isNew && (string.IsNullOrWhiteSpace(Email) || !new EmailAddressAttribute().IsValid(Email.Trim())))
            state.AddModelError(nameof(Email), wording["Users.EmailInvalid"]);
    }
}

/// <param name="User">Null while the account is being made.</param>
public sealed record UserPage(UserForm Form, IReadOnlyList<Unit> Units, AppUser? User)
{
    public bool IsSignedIn { get; init; }
}

public sealed record OneTimePasswordPage(string Name, string Email, string Password);

public sealed record UnitForm(string? Name, string? Phone)
{
    public Guid? Id { get; init; }
}
