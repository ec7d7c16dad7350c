using Microsoft.AspNetCore.Mvc;
using ScreenKit.Web.Access;
using ScreenKit.Web.Care;
using ScreenKit.Web.Data;
using ScreenKit.Web.Demo;
using ScreenKit.Web.Features;
using ScreenKit.Web.Library;
using ScreenKit.Web.Programmes;
using ScreenKit.Web.Screening;
using ScreenKit.Web.Ui;

var builder = WebApplication.CreateBuilder(args);
var root = builder.Environment.ContentRootPath;

builder.WebHost.UseStaticWebAssets();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddData(builder.Configuration, root);
builder.Services.AddLibrary(builder.Configuration, root);
builder.Services.AddAccess(builder.Environment);
builder.Services.AddScreening(builder.Configuration, root);
builder.Services.AddCare(builder.Configuration, builder.Environment);
builder.Services.AddProgrammes();
builder.Services.AddUi(Menu.Links);
builder.Services.AddDemo(builder.Configuration, builder.Environment);
builder.Services.AddControllersWithViews(options => options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));

var app = builder.Build();
await app.Services.MigrateAsync();

app.UseRouting();
app.UseAccess();
app.UseUi();
app.MapControllers();
await app.RunAsync();
