using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Finds the download whose output an interpreter runs.</summary>
internal static class DownloadedCode
{
    // Bounds the search; real scripts stay far below.
    private const int MaxLevels = 50;

    /// <summary>The download, or null.</summary>
    public static ShellInvocation? SourceOf(ShellCommand command)
    {
        var invocation = command.EffectiveCommand;
        if (Interpreter.Read(invocation) is not { } interpreter)
            return null;
        var script = command.Script;
        if (interpreter.File is { } file && OfFile(file, script) is { } inFile)
            return inFile;
        foreach (var word in interpreter.Code)
        {
            if (OfCode(word, script, Interpreter.TakesText(invocation)) is { } inCode)
                return inCode;
        }

        // xargs passes what it reads as arguments.
        var isFed = command.Words.Take(invocation.Index).Any(w => w.StaticText is "xargs" or "parallel");
        if (isFed ? interpreter is { ReadsInput: false, Code.IsEmpty: true, File: null } : interpreter.ReadsInput)
            return InputOf(command);
        return null;
    }

    /// <summary>The download that a command reads from its standard input, or null.</summary>
    public static ShellInvocation? InputOf(ShellCommand command)
    {
        ShellNode node = command;
        for (var level = 0; level < MaxLevels; level++)
        {
            var redirections = node is ShellCommand simple ? simple.Redirections : node is ShellCompound compound ? compound.Redirections : [];
            foreach (var input in redirections.Where(r => r.Operator is ['<', ..]))
            {
                if (input is { Operator: "<<<", Target: { } text } && OfCode(text, node.Script, isText: false) is { } here)
                    return here;
                if (input is { Operator: "<", Target: { } source } && OfFile(source, node.Script) is { } process)
                    return process;
                if (input.Body is { } body && OfCode(body, node.Script, isText: false) is { } document)
                    return document;
                return null;
            }

            if (node.Parent is ShellPipeline pipeline && pipeline.Elements.IndexOf(node) is > 0 and var index)
            {
                for (var i = index - 1; i >= 0; i--)
                {
                    if (DownloadTools.FindIn(pipeline.Elements[i], node.Script) is { } before)
                        return before;
                }

                return null;
            }

            // The first command of a group, a list or a nested script has the input of the whole.
            var parent = node.Parent ?? node.Script.Host;
            if (parent is null or ShellWord or ShellWordPart or ShellRedirection or ShellFunction)
                return null;
            node = parent;
        }

        return null;
    }

    // <(curl ..), or a name that a variable holds.
    private static ShellInvocation? OfFile(ShellWord word, ShellScript script) =>
        word.Parts is [{ Body: { } body } part] && part.Text.StartsWith("<", StringComparison.Ordinal) ? DownloadTools.FindIn(body, script) : null;

    // The output is code where a command may begin; elsewhere it is an argument of one.
    private static ShellInvocation? OfCode(ShellWord word, ShellScript script, bool isText)
    {
        var before = "";
        foreach (var part in word.Parts)
        {
            if (part.Kind is ShellWordPartKind.Literal or ShellWordPartKind.Escape)
                before = part.Text;
            else
            {
                var isCommand = isText || before.TrimEnd(' ', '\t', '"') is "" or [.., ';' or '&' or '|' or '\n' or '(' or '{'];
                if (isCommand && part.Body is { } body && DownloadTools.FindIn(body, script) is { } found)
                    return found;
                if (isCommand && part.Name is { Length: > 0 } name && OfVariable(name, part) is { } assigned)
                    return assigned;
                before = "x";
            }
        }

        return null;
    }

    // The value that the script gave the variable last.
    private static ShellInvocation? OfVariable(string name, ShellWordPart use)
    {
        var script = use.Script;
        var last = script.Commands.Where(c => c.Script == script && c.TextSpan.Start < use.TextSpan.Start).SelectMany(c => c.Assignments).LastOrDefault(a => a.Name == name);
        return last?.Value.Parts is [{ Body: { } body }] ? DownloadTools.FindIn(body, script) : null;
    }
}
