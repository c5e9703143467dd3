using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Building;
using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Patches;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Transformers;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Plugins;

/// <summary>Reads patches, in files and written in place, and finds out of which kind they are.</summary>
/// <param name="context">What the build shares.</param>
/// <param name="folder">The folder of the kustomization.</param>
internal sealed class PatchLoader(BuildContext context, BuildFolder folder)
{
    /// <summary>Reads an entry of <c>patches</c>.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public ITransformer Load(PatchEntry entry)
    {
        var text = ReadText(entry);
        var strategic = TryRead(() => ResourceReader.Read(text), out var strategicProblem);
        var json = TryRead(() => JsonPatchReader.Read(text), out var jsonProblem);
        if (strategic is null && json is null)
            throw Explain(entry, text, strategicProblem!, jsonProblem!);
        if (strategic is { Count: > 0 } && json is { Count: > 0 })
            throw new KustomizeException("illegally qualifies as both an SM and JSON patch", entry.Origin);
        if (strategic is not { Count: > 0 })
            return new JsonPatchTransformer(json ?? [], strategic is not null && json is null ? null : entry.Target, context.Patterns, entry.Origin);
        foreach (var patch in strategic)
        {
            patch.AllowsNameChange = entry.Options.Contains("allowNameChange");
            patch.AllowsKindChange = entry.Options.Contains("allowKindChange");
        }

        return new StrategicPatchTransformer(strategic, entry.Target, context.Schemas, context.Patterns, entry.Origin);
    }

    /// <summary>Reads an entry of <c>patchesJson6902</c>.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public JsonPatchTransformer LoadJson(PatchEntry entry)
    {
        if (entry.Target is not { } target || target.Id.Name.Length == 0)
            throw new KustomizeException("must specify the target name", entry.Origin);
        return new JsonPatchTransformer(JsonPatchReader.Read(ReadText(entry)), target, context.Patterns, entry.Origin);
    }

    /// <summary>Reads the entries of <c>patchesStrategicMerge</c>: files, or patches written in place.</summary>
    /// <exception cref="KustomizeException">One is wrong.</exception>
    public StrategicPatchTransformer LoadStrategic(IReadOnlyList<Node> paths, Node? patches)
    {
        var loaded = new List<Resource>();
        foreach (var path in paths)
            loaded.AddRange(TryRead(() => ResourceReader.Read(new DocumentText(path.Text)), out _) ?? folder.Files.ReadResources(folder.ReadText(path)));
        if (patches is { Value.Length: > 0 })
            loaded.AddRange(ResourceReader.Read(new DocumentText(patches.Text)));
        var origin = paths.Count > 0 ? paths[0].Origin : patches?.Origin;
        if (loaded.Count == 0)
            throw new KustomizeException("patch appears to be empty", origin);
        return new StrategicPatchTransformer(loaded, null, context.Schemas, context.Patterns, origin);
    }

    private static List<T>? TryRead<T>(System.Func<List<T>> read, out KustomizeException? problem)
    {
        problem = null;
        try
        {
            return read();
        }
        catch (KustomizeException exception)
        {
            problem = exception;
            return null;
        }
    }

    // What a person meant: a list is a JSON patch.
    private static KustomizeException Explain(PatchEntry entry, DocumentText text, KustomizeException strategic, KustomizeException json)
    {
        var start = text.Text.TrimStart();
        var meant = start.Length > 0 && start[0] is '-' or '[' ? json : strategic;
        return new KustomizeException($"unable to parse SM or JSON patch: {meant.Message}", meant.Origin ?? entry.Origin);
    }

    private DocumentText ReadText(PatchEntry entry)
    {
        var patch = entry.Patch is { } written ? Trim(written.Text) : RenderedText.Empty;
        var hasPath = entry.Path is { Value.Length: > 0 };
        if (patch.Length == 0 && !hasPath)
            throw new KustomizeException("must specify one of patch and path", entry.Origin);
        if (patch.Length > 0 && hasPath)
            throw new KustomizeException("patch and path can't be set at the same time", entry.Origin);
        return hasPath ? new DocumentText(folder.ReadText(entry.Path!)) : new DocumentText(patch);
    }

    private static RenderedText Trim(RenderedText text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && char.IsWhiteSpace(text.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text.Text[end - 1]))
            end--;
        return text.Slice(start, end - start);
    }
}
