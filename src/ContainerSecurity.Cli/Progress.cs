using System;
using System.Diagnostics;
using System.Threading;

namespace ContainerSecurity.Cli;

/// <summary>Says on standard error how far a long run is, where that is a terminal.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly bool _isShown = !Console.IsErrorRedirected;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private int _done;
    private long _lastShown;
    private bool _hasWritten;

    /// <summary>One more file is done.</summary>
    public void Step(int total)
    {
        var done = Interlocked.Increment(ref _done);
        if (!_isShown || _time.Elapsed < Patience)
            return;
        lock (_lock)
        {
            if (_time.ElapsedMilliseconds - _lastShown < 100)
                return;
            _lastShown = _time.ElapsedMilliseconds;
            _hasWritten = true;
            Console.Error.Write($"\rread {done} of {total} files");
        }
    }

    public void Dispose()
    {
        if (_hasWritten)
            Console.Error.Write("\r\u001b[K");
    }
}
