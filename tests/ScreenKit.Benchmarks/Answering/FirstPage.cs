namespace ScreenKit.Benchmarks.Answering;

internal static class FirstPage
{
    /// <summary>Of the html on the wire, compressed if the site compresses.</summary>
    public static async Task<long> BytesAsync(Uri page)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        return (await http.GetByteArrayAsync(page)).Length;
    }
}
