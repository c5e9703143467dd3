using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

/// <summary>
/// A fake of ShellCheck, which may not be installed: an unquoted expansion is SC2086, and an unchecked cd SC2164. A
/// variable that is set outside the script needs no quotes.
/// </summary>
internal sealed partial class WordChecker : IScriptChecker
{
    public ImmutableArray<ScriptFinding> Check(ShellScript script, IReadOnlyCollection<string> variables, CancellationToken cancellationToken) =>
    [
        .. Expansion().Matches(script.Text.Text).Where(m => !variables.Contains(m.Groups[1].Value))
            .Select(m => new ScriptFinding("SC2086", DiagnosticSeverity.Info, new TextSpan(m.Index, m.Length), "Double quote to prevent globbing and word splitting.")),
        .. ChangedDirectory().Matches(script.Text.Text)
            .Select(m => new ScriptFinding("SC2164", DiagnosticSeverity.Warning, new TextSpan(m.Index, m.Length), "Use 'cd ... || exit' in case cd fails.")),
    ];

    [GeneratedRegex("""(?<!")\$(\w+)(?!")""")]
    private static partial Regex Expansion();

    [GeneratedRegex("""(?m)^cd \S+$""")]
    private static partial Regex ChangedDirectory();
}
