using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Finds the variables that a command sets: as a prefix, with export or with env.</summary>
internal static class ShellAssignments
{
    /// <summary>The assignments with known values.</summary>
    public static IEnumerable<(string Name, string Value, Location Location)> Of(ShellCommand command)
    {
        foreach (var assignment in command.Assignments)
        {
            if (assignment.Value.StaticText is { } value)
                yield return (assignment.Name, value, assignment.Location);
        }

        // "go env -w NAME=value" stores the variable for all later commands.
        if (command.Name is not ("export" or "env" or "declare" or "typeset" or "readonly") && !(command.EffectiveCommand is { Name: "go" } go && go.Operands.FirstOrDefault()?.StaticText == "env" && go.HasOption("-w")))
            yield break;
        foreach (var word in command.Arguments)
        {
            if (word.StaticText is { } text && text.IndexOf('=') is > 0 and var equals)
                yield return (text.Substring(0, equals), text.Substring(equals + 1), word.Location);
        }
    }
}
