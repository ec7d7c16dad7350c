using System.ComponentModel.DataAnnotations;
using ScreenKit.Web.Access;

namespace ScreenKit.Web.Features.Users;

/// <param name="Roles">Each <c>unit id:role</c>.</param>
public sealed record UserForm(
    [Required(ErrorMessage = "Users.NameMissing")] string? Name,
    string? Title,
    [EmailAddress(ErrorMessage = "Users.EmailInvalid")] string? Email,
    IReadOnlyList<string>? Roles)
{
    public bool Has(Guid unit, string role) => Roles?.Contains(Value(unit, role)) == true;

    public static string Value(Guid unit, string role) => $"{unit}:{role}";

    public UserDetails Details(IReadOnlyList<Unit> units) => new(
        Name!.Trim(), string.IsNullOrWhiteSpace(Title) ? null : Title.Trim(),
        [.. from unit in units from role in Role.All where Has(unit.Id, role) select new UnitRole(unit.Id, role)]);
}

/// <param name="User">Null while the account is being made.</param>
public sealed record UserPage(UserForm Form, IReadOnlyList<Unit> Units, AppUser? User)
{
    public bool IsSignedIn { get; init; }
}

public sealed record OneTimePasswordPage(string Name, string Email, string Password);

public sealed record UnitForm([Required(ErrorMessage = "Users.UnitNameMissing")] string? Name, string? Phone)
{
    public Guid? Id { get; init; }
}
