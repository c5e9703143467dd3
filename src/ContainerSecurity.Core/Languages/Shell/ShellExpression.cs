using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>An expression of PowerShell in the position of a command: <c>'text' | Out-File f</c>, <c>$client.DownloadFile('a', 'b')</c>.</summary>
public sealed class ShellExpression : ShellNode
{
    internal ShellExpression(ShellScript script, int start, int end, List<ShellWord> words, List<ShellCommand> calls, List<ShellRedirection>? redirections)
        : base(script, start, end)
    {
        Words = Adopt(words);
        Calls = Adopt(calls);
        Redirections = Adopt(redirections);
    }

    /// <summary>The values, separated by commas. The operands of an operator are parts of one value.</summary>
    public ImmutableArray<ShellWord> Words { get; }

    /// <summary>The method calls, each as a command named after the method, such as <c>DownloadFile</c> or <c>Environment::SetEnvironmentVariable</c>.</summary>
    public ImmutableArray<ShellCommand> Calls { get; }

    /// <summary>The redirections.</summary>
    public ImmutableArray<ShellRedirection> Redirections { get; }
}
