using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Access;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features;

/// <summary>Where somebody goes once signed in: where they were going, or where their day starts.</summary>
internal static class Landing
{
    private static readonly IReadOnlyList<(string Role, string Url)> Starts =
    [
        (Role.Clinician, Links.Results.Index()),
        (Role.Coordinator, Links.Patients.Index()),
        (Role.CourseLeader, Links.Programmes.Index()),
        (Role.Author, Links.Instruments.Index()),
        (Role.Administrator, Links.Users.Index()),
    ];

    public static string Of(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == StaffSessions.MustChangePasswordClaim)
        ? Links.Account.Password()
        : Starts.Where(start => user.IsInRole(start.Role)).Select(start => start.Url).FirstOrDefault(Links.Account.NothingShared());

    public static string Of(AppUser user) => Of(StaffSessions.PrincipalOf(user));

    /// <summary>The address asked for, when it is one of ours; a hostile one leads to the usual start.</summary>
    public static string Or(this IUrlHelper url, string? returnUrl, string start) =>
        returnUrl is { Length: > 1 } && returnUrl.All(char.IsAscii)
        && url.IsLocalUrl(returnUrl) && url.IsLocalUrl(Uri.UnescapeDataString(returnUrl))
            ? returnUrl
            : start;
}
