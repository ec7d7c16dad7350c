using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace ScreenKit.Web.Ui;

/// <summary>
/// The style sheet, the script and the icon, each one request: the files of <see cref="BundleContents"/> put together in order
/// under a name that carries the hash of the contents, compressed once, and kept by browsers for ever.
/// </summary>
public sealed partial class Bundle(IWebHostEnvironment environment)
{
    private readonly IFileProvider files = environment.WebRootFileProvider;
    private readonly Lock gate = new();
    private FrozenDictionary<string, BundledFile>? built;
    private long builtFrom;

    /// <param name="name"><c>site.css</c>, <c>site.js</c> or <c>favicon.svg</c>.</param>
    public string Url(string name) => $"/assets/{Current()[name].HashedName}";

    public void Map(WebApplication app) => app.MapGet("/assets/{name}", (string name, HttpContext context) => Serve(name, context))
        .AllowAnonymous().ExcludeFromDescription();

    private IResult Serve(string hashedName, HttpContext context)
    {
        // While nodes are being replaced, a page from the old one may ask the new one: it gets what there is, but does not keep it.
        var plainName = string.Join('.', hashedName.Split('.') is [var name, _, var kind] ? [name, kind] : Array.Empty<string>());
        if (!Current().TryGetValue(plainName, out var file))
            return Results.NotFound();

        var isExact = file.HashedName == hashedName;
        context.Response.Headers.CacheControl = isExact ? "public, max-age=31536000, immutable" : "no-cache";
        context.Response.Headers.Vary = "Accept-Encoding";
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        var encoding = accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : null;
        if (encoding is not null)
            context.Response.Headers.ContentEncoding = encoding;

        return Results.Bytes(encoding switch { "br" => file.Brotli, "gzip" => file.Gzip, _ => file.Plain }, file.ContentType);
    }

    private FrozenDictionary<string, BundledFile> Current()
    {
        if (built is not null && !environment.IsDevelopment())
            return built;

        lock (gate)
        {
            var parts = BundleContents.All.ToDictionary(file => file.Key, file => file.Value(files).ToArray());
            var newest = parts.Values.SelectMany(list => list).Sum(part => files.GetFileInfo(part.Path).LastModified.UtcTicks >> 20);
            if (built is null || newest != builtFrom)
                (built, builtFrom) = (parts.ToFrozenDictionary(file => file.Key, file => new BundledFile(file.Key, Join(file.Value))), newest);

            return built;
        }
    }

    private byte[] Join(BundlePart[] parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            using var reader = new StreamReader(files.GetFileInfo(part.Path).CreateReadStream());
            var content = reader.ReadToEnd();
            text.Append(part.Before).Append(part.Path.EndsWith(".css", StringComparison.Ordinal) ? DeadWeight().Replace(content, "") : content).AppendLine(part.After);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // Comments, indentation, and the theme's two brand colours, which nothing here uses.
    [GeneratedRegex(@"/\*.*?\*/|^\s+(?:--ds-color-brand[12]-[^;]*;\s*)*", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DeadWeight();
}

internal sealed class BundledFile(string name, byte[] plain)
{
    private readonly Lazy<byte[]> brotli = new(() => Compress(stream => new BrotliStream(stream, CompressionLevel.SmallestSize), plain));
    private readonly Lazy<byte[]> gzip = new(() => Compress(stream => new GZipStream(stream, CompressionLevel.SmallestSize), plain));

    public byte[] Plain => plain;
    public byte[] Brotli => brotli.Value;
    public byte[] Gzip => gzip.Value;

    public string HashedName { get; } =
        name.Insert(name.LastIndexOf('.'), "." + Convert.ToHexStringLower(SHA256.HashData(plain))[..12]);

    public string ContentType { get; } = Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };

    private static byte[] Compress(Func<Stream, Stream> compressor, byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var stream = compressor(result))
            stream.Write(bytes);
        return result.ToArray();
    }
}
