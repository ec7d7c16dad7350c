using System.Threading.Channels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ScreenKit.Web.Tests.Pipeline;

[AllowAnonymous]
public sealed class FaultController : Controller
{
    public const string Secret = "SELECT password FROM secrets";

    [HttpGet("/fault/{kind}")]
    public IActionResult Fail(string kind) => kind switch
    {
        "bug" => throw new InvalidOperationException(Secret),
        "busy" => throw new SqliteException(Secret, 5),
        "full" => throw new DbUpdateException(Secret, new SqliteException(Secret, 13)),
        "gone" => throw new NpgsqlException(Secret, new IOException(Secret)),
        "closing" => throw new ChannelClosedException(),
        "unreadable" => throw new InvalidDataException(Secret),
        "large" => throw new BadHttpRequestException(Secret, StatusCodes.Status413PayloadTooLarge),
        _ => StatusCode(int.Parse(kind)),
    };

    [HttpGet("/fault/slow"), RequestTimeout(50)]
    public async Task<IActionResult> Slow()
    {
        await Task.Delay(TimeSpan.FromSeconds(30), HttpContext.RequestAborted);
        return Ok();
    }

    [HttpGet("/fault/who")]
    public string Who() => $"{Request.Scheme} {HttpContext.Connection.RemoteIpAddress}";

    [HttpPost("/fault/form"), IgnoreAntiforgeryToken]
    public IActionResult Form(string? text) => Content(text ?? "");
}
