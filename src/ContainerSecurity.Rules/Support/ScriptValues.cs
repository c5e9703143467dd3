using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Support;

/// <summary>Resolves words of a script that are a variable: what the script assigned last, or what ENV and ARG of the stage say.</summary>
internal static class ScriptValues
{
    /// <summary>The value of a word; null where it is unknown.</summary>
    public static string? Of(ShellWord word) =>
        word.StaticText ?? (word.Parts is [{ Kind: ShellWordPartKind.Parameter, Name: { Length: > 0 } name } part] ? OfVariable(part, name, word) : null);

    /// <summary>The value of a variable where it is used; null where it is unknown.</summary>
    /// <param name="part">The reference.</param>
    /// <param name="name">The name of the variable.</param>
    /// <param name="use">The word that it is in.</param>
    public static string? OfVariable(ShellWordPart part, string name, ShellWord use)
    {
        var script = use.Script;
        var before = script.Commands.Where(c => c.Script == script && c.TextSpan.Start < use.TextSpan.Start);
        foreach (var command in before.Reverse())
        {
            // An assignment before a command holds for that command only.
            if ((command.Words.IsEmpty || script.Dialect == ShellDialect.Cmd) && command.Assignments.LastOrDefault(a => a.Name == name) is { } assignment)
                return assignment.Value.StaticText;
            if (command.Name is "export" or "declare" or "typeset" or "readonly" or "local" && command.Arguments.LastOrDefault(a => a.StaticPrefix.StartsWith(name + "=", StringComparison.Ordinal)) is { } word)
                return word.StaticText?.Substring(name.Length + 1);
            if (command.Name is "read" or "unset" or "mapfile" && command.Arguments.Any(a => a.StaticText == name))
                return null;
        }

        var text = part.Text;
        return OfStage(script.Owner as InstructionSyntax, name) is { } value ? Operand(text, name, "+") ?? value : Operand(text, name, "-");
    }

    private static string? OfStage(InstructionSyntax? instruction, string name)
    {
        var start = instruction?.Span.Start ?? 0;
        for (var stage = instruction?.Stage; stage is not null; stage = stage.BaseStage)
        {
            var found = stage.Declarations.Where(d => d.Name.Value == name && d.Location.Span.Start < start).ToList();
            // ENV wins over ARG.
            if ((found.LastOrDefault(d => d.Origin == EnvironmentVariableOrigin.Env) ?? found.LastOrDefault()) is { } variable)
                return variable.Value.IsKnown ? variable.Value.Value : null;
            start = int.MaxValue;
        }

        return null;
    }

    // ${NAME:-operand} and ${NAME-operand}
    private static string? Operand(string text, string name, string sign)
    {
        if (!text.StartsWith("${" + name, StringComparison.Ordinal) || !text.EndsWith("}", StringComparison.Ordinal))
            return null;
        var rest = text.Substring(name.Length + 2, text.Length - name.Length - 3);
        rest = rest.StartsWith(":", StringComparison.Ordinal) ? rest.Substring(1) : rest;
        return rest.StartsWith(sign, StringComparison.Ordinal) ? rest.Substring(1).Trim('"', '\'') : null;
    }
}
