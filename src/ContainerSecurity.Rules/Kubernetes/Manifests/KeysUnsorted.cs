using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class KeysUnsorted() : Rule(new()
{
    Id = "CNS9042",
    Title = "Keys are not sorted alphabetically",
    MessageFormat = "Key '{0}' comes after '{1}'; sort the keys alphabetically",
    Category = Categories.Manifests,
    Description = "Unsorted keys make manifests harder to compare and reviews noisier.",
    Remediation = "Sort the keys of each mapping.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:sorted-keys"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            // The configuration file of a component, such as KubeletConfiguration, is not a cluster object.
            if (context.Node.ApiGroup.EndsWith(".config.k8s.io", System.StringComparison.Ordinal))
                return;

            // One finding per object is enough, so the first unsorted key ends the search.
            var open = new Stack<DataNode>();
            open.Push(context.Node.Node);
            var seen = new HashSet<DataNode>();
            while (open.Count > 0)
            {
                var node = open.Pop();
                if (!seen.Add(node))
                    continue;
                if (node is DataMapping mapping && FirstUnsorted(mapping) is { } found)
                {
                    context.Report(found.Key.Location, found.Key.Text, found.Before.Text);
                    return;
                }

                foreach (var child in Children(node))
                    open.Push(child);
            }
        });

    private static (DataScalar Key, DataScalar Before)? FirstUnsorted(DataMapping mapping)
    {
        for (var i = 1; i < mapping.Entries.Length; i++)
        {
            if (string.CompareOrdinal(mapping.Entries[i - 1].Key.Text, mapping.Entries[i].Key.Text) > 0)
                return (mapping.Entries[i].Key, mapping.Entries[i - 1].Key);
        }

        return null;
    }

    private static IEnumerable<DataNode> Children(DataNode node) => node switch
    {
        DataMapping mapping => mapping.Entries.Select(e => e.Value),
        DataSequence sequence => sequence.Items,
        _ => [],
    };
}
