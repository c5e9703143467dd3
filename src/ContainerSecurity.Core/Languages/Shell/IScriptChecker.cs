using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A program that checks scripts, such as ShellCheck. Implementations are called from several threads.</summary>
public interface IScriptChecker
{
    /// <summary>Checks one script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="variables">The names of the environment variables that are set for the script.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    /// <returns>The findings; empty when the script could not be checked.</returns>
    ImmutableArray<ScriptFinding> Check(ShellScript script, IReadOnlyCollection<string> variables, CancellationToken cancellationToken);
}
