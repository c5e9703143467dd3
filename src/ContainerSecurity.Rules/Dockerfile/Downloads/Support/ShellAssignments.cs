using System;
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

        if (OfWindows(command) is { } set)
            yield return set;
        // "go env -w NAME=value" stores the variable for all later commands.
        if (command.Name is not ("export" or "env" or "declare" or "typeset" or "readonly") && !(command.EffectiveCommand is { Name: "go" } go && go.Operands.FirstOrDefault()?.StaticText == "env" && go.HasOption("-w")))
            yield break;
        foreach (var word in command.Arguments)
        {
            if (word.StaticText is { } text && text.IndexOf('=') is > 0 and var equals)
                yield return (text.Substring(0, equals), text.Substring(equals + 1), word.Location);
        }
    }

    // setx NAME value; [Environment]::SetEnvironmentVariable('NAME', 'value', ..); Set-Item Env:NAME value
    private static (string Name, string Value, Location Location)? OfWindows(ShellCommand command)
    {
        if (command.Name is not ("setx" or "Environment::SetEnvironmentVariable" or "Set-Item" or "New-Item"))
            return null;
        var words = command.Arguments.Where(a => a.StaticText is { } text && text is not (['/', _] or ['-', _, ..])).ToList();
        if (words.Count < 2)
            return null;
        var name = words[0].StaticText!;
        if (command.Name is "Set-Item" or "New-Item")
        {
            if (!name.StartsWith("env:", StringComparison.OrdinalIgnoreCase))
                return null;
            name = name.Substring("env:".Length).TrimStart('\\');
        }

        return (name, words[1].StaticText!, words[0].Location);
    }
}
