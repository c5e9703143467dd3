using System;
using System.Threading;

namespace ContainerSecurity.Hosting;

/// <summary>Shows the progress of a long run on a terminal.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly object _lock = new();
    private readonly CommandHost _host;
    private readonly Timer? _timer;
    private int _shown;
    private bool _isDone;

    public Progress(CommandHost host, Func<string> describe)
    {
        _host = host;
        if (host.IsErrorTerminal)
            _timer = new Timer(_ => Show(describe()), null, Patience, Interval);
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _isDone = true;
            if (_shown > 0)
                Write("");
        }
    }

    private void Show(string text)
    {
        lock (_lock)
        {
            if (!_isDone)
                Write(text);
        }
    }

    private void Write(string text)
    {
        _host.Error.Write("\r" + text.PadRight(_shown) + (text.Length == 0 ? "\r" : ""));
        _host.Error.Flush();
        _shown = text.Length;
    }
}
