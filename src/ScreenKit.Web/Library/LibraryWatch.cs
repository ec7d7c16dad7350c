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
        while (!stoppingToken.IsCancellationRequested)
        {
            var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var _ = folder.Watch().RegisterChangeCallback(state => ((TaskCompletionSource)state!).TrySetResult(), changed);
            await changed.Task.WaitAsync(stoppingToken);
            await Task.Delay(LetSavingFinish, stoppingToken);
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
}
