using System;
using System.Threading.Tasks;

namespace ContainerSecurity.TestSupport;

/// <summary>
/// Fails a test whose work does not end, instead of letting the whole run hang. It distinguishes "never" from "slow" and judges no speed: the patience is
/// many times what the slowest machine under load needs, and the inputs are chosen so that an algorithm of the wrong order needs hours.
/// </summary>
internal static class HangGuard
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Does the work and returns its result.</summary>
    public static T Run<T>(Func<T> work)
    {
        // A thread of its own: the pool may be busy with tests that wait.
        var task = Task.Factory.StartNew(work, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (Task.WaitAny([task], Patience) < 0)
            Assert.Fail($"The work did not end within {Patience.TotalMinutes} minutes.");
        return task.GetAwaiter().GetResult();
    }

    /// <summary>Does the work, of which each step may take the whole patience.</summary>
    /// <param name="work">The work; it reports the step that it begins.</param>
    public static void Run(Action<Action<string>> work)
    {
        var step = "";
        var task = Task.Factory.StartNew(() => work(s => step = s), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        for (var seen = ""; Task.WaitAny([task], Patience) < 0; seen = step)
        {
            if (seen.Length > 0 && seen == step)
                Assert.Fail($"{step} did not end within {Patience.TotalMinutes} minutes.");
        }

        task.GetAwaiter().GetResult();
    }
}
