using System.Globalization;
using System.Text;
using QRCoder;

namespace ScreenKit.Web.Ui.Components;

/// <summary>A text as a code that a phone's camera reads, with the quiet edge it needs.</summary>
/// <param name="Label">What it leads to, for whoever cannot see it.</param>
public sealed record QrCode(string Content, string Label)
{
    private readonly List<System.Collections.BitArray> modules =
        QRCodeGenerator.GenerateQrCode(Content, QRCodeGenerator.ECCLevel.M).ModuleMatrix;

    /// <summary>Modules along each side.</summary>
    public int Size => modules.Count;

    /// <summary>The dark modules as an SVG path, one stroke for each that lie side by side.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            for (var y = 0; y < Size; y++)
            {
                for (var x = 0; x < Size; x++)
                {
                    if (!modules[y][x])
                        continue;
                    var start = x;
                    while (x + 1 < Size && modules[y][x + 1])
                        x++;
                    var width = x - start + 1;
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{width}v1h-{width}z");
                }
            }

            return path.ToString();
        }
    }
}
