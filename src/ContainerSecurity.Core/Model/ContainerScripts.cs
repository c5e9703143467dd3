using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity;

/// <summary>Finds the shell scripts in a container's command, probes and lifecycle hooks.</summary>
internal static class ContainerScripts
{
    private static readonly string[] Probes = ["livenessProbe", "readinessProbe", "startupProbe"];
    private static readonly string[] Hooks = ["postStart", "preStop"];

    public static ImmutableArray<ShellScript> Read(Container container)
    {
        var scripts = ImmutableArray.CreateBuilder<ShellScript>();
        var node = container.Node["command"] is null && container.Node["args"] is null ? container.Node.Get("properties") : container.Node;
        Add(scripts, container, node.Get("command"), node.Get("args"));
        foreach (var probe in Probes)
            Add(scripts, container, node.Get(probe, "exec", "command") ?? container.Node.Get(probe, "exec", "command"), null);
        foreach (var hook in Hooks)
            Add(scripts, container, container.Node.Get("lifecycle", hook, "exec", "command"), null);
        return scripts.ToImmutable();
    }

    // An unknown word would make every statement about the command a guess, so the script is left out; so are arguments of an entry point that
    // is defined only in the image.
    private static void Add(ImmutableArray<ShellScript>.Builder scripts, Container container, DataNode? command, DataNode? arguments)
    {
        var words = ImmutableArray.CreateBuilder<MappedText>();
        if (command is null || !Collect(words, command) || !Collect(words, arguments) || words.Count == 0)
            return;
        scripts.Add(ShellReader.ReadWords(container.Document, words.ToImmutable(), container));
    }

    private static bool Collect(ImmutableArray<MappedText>.Builder words, DataNode? list)
    {
        if (list is null or DataScalar { IsNull: true })
            return true;
        if (list is not DataSequence sequence)
            return false;
        foreach (var item in sequence.Items)
        {
            if (item.Resolved is not DataScalar { Expression: null, IsNull: false } scalar)
                return false;
            words.Add(scalar.MappedText);
        }

        return true;
    }
}
