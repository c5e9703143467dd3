using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Building;
using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Transformers;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Plugins;

/// <summary>Reads replacements, in files and written in place.</summary>
/// <param name="context">What the build shares.</param>
/// <param name="folder">The folder of the kustomization.</param>
internal sealed class ReplacementLoader(BuildContext context, BuildFolder folder)
{
    /// <summary>Reads entries.</summary>
    /// <exception cref="KustomizeException">One is wrong.</exception>
    public ReplacementTransformer Load(IReadOnlyList<ReplacementEntry> entries)
    {
        var result = new List<ReplacementEntry>();
        foreach (var entry in entries)
        {
            if (entry.Path is not { Value.Length: > 0 } path)
            {
                result.Add(entry);
                continue;
            }

            if (entry.Source is not null || entry.Targets is not null)
                throw new KustomizeException("cannot specify both path and inline replacement", entry.Origin);
            var root = NodeReader.Read(new DocumentText(folder.ReadText(path)).Whole, isVersion3: false) ?? Node.Mapping();
            if (root.Kind == NodeKind.Sequence)
                result.AddRange(root.Items.ConvertAll(n => ReplacementEntry.Read(n, isStrict: false)));
            else
                result.Add(ReplacementEntry.Read(root, isStrict: false));
        }

        return new ReplacementTransformer(result, context.Patterns);
    }
}
