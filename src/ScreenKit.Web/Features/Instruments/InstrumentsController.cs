using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Access;
using ScreenKit.Web.Library;
using ScreenKit.Web.Ui;

namespace ScreenKit.Web.Features.Instruments;

[Route("instruments")]
[Authorize(Policy = Policy.WriteInstruments)]
public sealed class InstrumentsController(InstrumentLibrary library) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(InstrumentsPage.Of(library.Shelf));

    [HttpGet("{id}")]
    public IActionResult Show(string id, string? language) =>
        library.Shelf.Instruments.FirstOrDefault(instrument => instrument.Id == id) is { } shelved
            ? View(InstrumentPage.Of(shelved, language ?? Languages.Current))
            : NotFound();

    [HttpGet("batteries/{id}")]
    public IActionResult Battery(string id) =>
        library.Shelf.Batteries.FirstOrDefault(battery => battery.Id == id) is { } shelved ? View(BatteryPage.Of(shelved)) : NotFound();
}
