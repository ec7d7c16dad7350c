namespace ScreenKit.Web.Library;

/// <summary>Reads the folder at start and after every change.</summary>
public sealed class LibraryWatch(InstrumentLibrary library, QuestionnaireFolder folder, ILogger<LibraryWatch> log) : BackgroundService
{
    private static readonly TimeSpan LetSavingFinish = TimeSpan.FromMilliseconds(300);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await library.ReloadAsync();
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var next = NextChangeAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await next;
            await Task.Delay(LetSavingFinish, stoppingToken);
            // Before reading, so that what changes meanwhile is read again.
            next = NextChangeAsync(stoppingToken);
            try
            {
                await library.ReloadAsync();
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "The questionnaires folder could not be read; what was read before stays in use");
            }
        }
    }

    private async Task NextChangeAsync(CancellationToken cancellation)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = folder.Watch().RegisterChangeCallback(state => ((TaskCompletionSource)state!).TrySetResult(), changed);
        await changed.Task.WaitAsync(cancellation);
    }
}
