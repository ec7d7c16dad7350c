return await ScreenKit.Benchmarks.CommandLine.RunAsync(args);
