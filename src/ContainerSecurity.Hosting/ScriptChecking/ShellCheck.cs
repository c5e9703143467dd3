using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Hosting.ScriptChecking;

/// <summary>Checks scripts with ShellCheck. A failure is reported once, and the affected scripts have no findings.</summary>
internal sealed class ShellCheck(ShellCheckProgram program, Action<string> notice) : IScriptChecker
{
    // The same script often occurs in several files, and applying fixes analyses each file several times.
    private readonly ConcurrentDictionary<(string Text, string Shell), ImmutableArray<ScriptFinding>> _known = new();
    private int _failures;

    /// <inheritdoc/>
    public ImmutableArray<ScriptFinding> Check(ShellScript script, IReadOnlyCollection<string> variables, CancellationToken cancellationToken)
    {
        if (ShellOf(script) is not { } shell)
            return [];
        var exports = "export " + string.Join(' ', variables.Where(IsName).Select(v => v + "=1"));
        var text = exports + "\n" + script.Text.Text;
        if (_known.TryGetValue((text, shell), out var known))
            return known;
        try
        {
            var output = program.RunAsync(text, shell, cancellationToken).GetAwaiter().GetResult();
            return _known[(text, shell)] = new ShellCheckComments(script.Text.Text, linesBefore: 1).Read(output);
        }
        catch (IOException exception)
        {
            if (Interlocked.Increment(ref _failures) == 1)
                notice($"shellcheck failed on a script in {script.Document.Path}, so its findings may be missing: {exception.Message}");
            return _known[(text, shell)] = [];
        }
    }

    // The names of supported shells in ShellCheck.
    private static string? ShellOf(ShellScript script)
    {
        var name = script.Owner is InstructionSyntax { Shell: [var first, ..] } ? first[(first.LastIndexOfAny(['/', '\\']) + 1)..] : "sh";
        return script.Dialect switch
        {
            ShellDialect.Posix => name is "ash" or "dash" ? "dash" : "sh",
            ShellDialect.Bash => name switch { "zsh" => null, "ksh" or "mksh" => "ksh", _ => "bash" },
            _ => null,
        };
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => c == '_' || char.IsAsciiLetterOrDigit(c));
}
