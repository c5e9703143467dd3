using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>Reads the steps of GitHub workflows and Azure Pipelines. Sources: their syntax references, docker/build-push-action, the Docker@2 task.</summary>
internal sealed class PipelineReader
{
    private const string Workflows = ".github/workflows/";
    private static readonly string[] Roots = ["$(Build.SourcesDirectory)", "$(System.DefaultWorkingDirectory)", "$(Build.Repository.LocalPath)", "${{ github.workspace }}"];
    private readonly BuildList _builds;
    private readonly HashSet<DataNode> _seen = [];

    private PipelineReader(BuildList builds) => _builds = builds;

    public static void Read(DataMapping root, BuildList builds) => new PipelineReader(builds).Walk(root, FoldersOf(builds.Document.Path.Replace('\\', '/')));

    // Workflows lie at a known place of the repository; other pipelines run in its root, which is one of the folders above.
    private static ImmutableArray<string> FoldersOf(string path)
    {
        if (path.LastIndexOf(Workflows, StringComparison.Ordinal) is var at and >= 0 && (at == 0 || path[at - 1] == '/'))
            return [path.Substring(0, Math.Max(0, at - 1))];
        var folders = ImmutableArray.CreateBuilder<string>();
        for (var folder = DocumentPath.FolderOf(path); ; folder = DocumentPath.FolderOf(folder))
        {
            folders.Add(folder);
            if (folder.Length == 0)
                return folders.ToImmutable();
        }
    }

    private void Walk(DataMapping root, ImmutableArray<string> folders)
    {
        var open = new Stack<(DataNode Node, ImmutableArray<string>? Folders)>();
        open.Push((root, folders));
        while (open.Count > 0)
        {
            var (node, at) = open.Pop();
            if (!_seen.Add(node))
                continue;
            foreach (var item in node.Items())
                open.Push((item, at));
            if (node is not DataMapping mapping)
                continue;
            // A folder that is named nearer replaces one from further out; both are relative to the repository.
            var inner = mapping.Scalar("defaults", "run", "working-directory") is { } common ? Move(folders, common) : at;
            ReadStep(mapping, folders, inner);
            foreach (var entry in mapping.Entries)
            {
                if (entry.Value.Resolved is DataMapping or DataSequence)
                    open.Push((entry.Value.Resolved, inner));
            }
        }
    }

    private void ReadStep(DataMapping step, ImmutableArray<string> root, ImmutableArray<string>? folders)
    {
        if (step.Scalar("uses") is { } action && action.Text.StartsWith("docker/build-push-action@", StringComparison.Ordinal))
            ReadAction(step["with"] as DataMapping, root);
        if (step.Scalar("task") is { } task)
            ReadTask(task.Text, step["inputs"] as DataMapping, root);
        var script = step.Scalar("run") ?? step.Scalar("script") ?? step.Scalar("bash");
        var own = step.Scalar("working-directory") ?? step.Scalar("workingDirectory");
        if (script is not null && (own is null ? folders : Move(root, own)) is { } start)
            BuildCommandReader.Read(script, start, _builds);
    }

    private void ReadAction(DataMapping? with, ImmutableArray<string> root)
    {
        // Without a context the action builds the repository as the server has it.
        var context = Plain(with.Scalar("context")?.Text ?? ".");
        var dockerfiles = with.Scalar("file") is { } file ? BuildList.Paths(root, ".", Plain(file.Text)) : BuildList.Paths(root, context, null);
        if (with.Scalar("tags") is not { } tags)
            return;
        foreach (var tag in BuildTexts.WithoutExpressions(tags.Text).Split('\n', ',').Select(t => t.Trim()).Where(t => t.Length > 0))
            _builds.Add(tag, tags.Span, dockerfiles, with.Scalar("target")?.Text);
    }

    private void ReadTask(string task, DataMapping? inputs, ImmutableArray<string> root)
    {
        if (string.Equals(task, "Docker@2", StringComparison.OrdinalIgnoreCase) && (inputs.Input("command")?.Text ?? "buildAndPush") is var command
            && command.StartsWith("build", StringComparison.OrdinalIgnoreCase) && inputs.Input("repository") is { } repository)
        {
            // By default the task looks for any Dockerfile.
            if (inputs.Input("Dockerfile") is { } file && !file.Text.Contains('*'))
                _builds.AddInAnyRegistry(BuildTexts.WithoutExpressions(repository.Text), repository.Span, BuildList.Paths(root, ".", Plain(file.Text)));
        }
        else if ((inputs.Input("inlineScript") ?? inputs.Input("script")) is { } script
            && (inputs.Input("workingDirectory") is { } own ? Move(root, own) : root) is { } start)
        {
            BuildCommandReader.Read(script, start, _builds);
        }
    }

    // A folder within others; null where it is not known.
    private static ImmutableArray<string>? Move(ImmutableArray<string> folders, DataScalar to)
    {
        var path = Plain(to.Text);
        ImmutableArray<string> moved = Placeholders.HasAny(path) ? [] : [.. folders.Select(f => DocumentPath.Resolve(f, path)).OfType<string>()];
        return moved.IsEmpty ? null : moved;
    }

    private static string Plain(string path)
    {
        foreach (var root in Roots)
        {
            if (path.StartsWith(root, StringComparison.OrdinalIgnoreCase))
                return "." + path.Substring(root.Length);
        }

        return path;
    }
}
