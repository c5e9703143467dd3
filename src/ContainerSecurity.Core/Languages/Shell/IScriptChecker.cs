using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A program of its own that looks for faults in scripts, such as ShellCheck. Called from several threads.</summary>
public interface IScriptChecker
{
    /// <summary>Looks at one script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="variables">The names of the variables that are set around it.</param>
    /// <param name="cancellationToken">Ends the look early.</param>
    /// <returns>What was found; nothing where the script could not be checked.</returns>
    ImmutableArray<ScriptFinding> Check(ShellScript script, IReadOnlyCollection<string> variables, CancellationToken cancellationToken);
}
