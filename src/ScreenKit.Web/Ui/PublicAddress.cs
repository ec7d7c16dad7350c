namespace ScreenKit.Web.Ui;

/// <summary>How the site is reached from outside, for links on paper and in messages: as configured, else as it is being reached now.</summary>
public sealed class PublicAddress(IConfiguration configuration)
{
    private readonly string? configured = configuration["PublicUrl"] is { Length: > 0 } url ? url.TrimEnd('/') : null;

    /// <param name="link">One of <see cref="Links"/>.</param>
    public string Of(HttpRequest request, string link) => $"{configured ?? $"{request.Scheme}://{request.Host}"}{link}";
}
