using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Data;
using ScreenKit.Web.Demo;
using ScreenKit.Web.Features;
using ScreenKit.Web.Features.Errors;
using ScreenKit.Web.Library;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;

var builder = WebApplication.CreateBuilder(args);
var root = builder.Environment.ContentRootPath;

builder.WebHost.UseStaticWebAssets();
builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);

builder.Services.AddSingleton(TimeProvider.System);
// First, because services start in this order and the others may write as they start.
builder.Services.AddData(builder.Configuration, root);
builder.Services.AddLibrary(builder.Configuration, root);
builder.Services.AddAccess(builder.Configuration, builder.Environment);
builder.Services.AddScreening(builder.Configuration, root);
builder.Services.AddCare(builder.Configuration, builder.Environment);
builder.Services.AddProgrammes();
builder.Services.AddUi(Menu.Links);
builder.Services.AddDemo(builder.Configuration, builder.Environment);
builder.Services.AddControllersWithViews();

builder.AddTrustedProxies();
builder.AddHttpsOnly();
builder.AddRequestLimits();
builder.AddRateLimits();
builder.AddFormTokens();
builder.AddHealth();

var app = builder.Build();
await app.Services.MigrateAsync();

app.UseForwardedHeaders();
app.UseResponseHeaders();
app.UseUi();
app.UseErrorPages();
app.UseHttpsOnly();
app.UseRouting();
app.UseRateLimiter();
app.UseRequestLimits();
app.UseAccess();
app.MapHealth();
app.MapControllers();
await app.RunAsync();
