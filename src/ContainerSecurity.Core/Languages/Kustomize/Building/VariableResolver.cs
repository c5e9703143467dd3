using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>Finds the values of <c>vars</c>.</summary>
internal static class VariableResolver
{
    /// <summary>Finds the values by name.</summary>
    /// <exception cref="KustomizeException">One is not there.</exception>
    public static Dictionary<string, Node> Resolve(Accumulator gathered) => gathered.Variables.Select(v => (v.Name, Value: Find(gathered, v))).Where(v => v.Value.Kind == NodeKind.Scalar).ToDictionary(v => v.Name, v => v.Value, System.StringComparer.Ordinal);

    private static Node Find(Accumulator gathered, Variable variable)
    {
        var source = gathered.Resources.Items.FirstOrDefault(r => r.VariableNames.Contains(variable.Name))
            ?? throw new KustomizeException($"var '{variable.Name}' cannot be mapped to a field in the set of known resources", variable.Origin);
        var found = NodePath.Find(source.Node, Steps(variable.Path));
        if (found is null)
            throw new KustomizeException($"field specified in var '{variable.Name}' not found in corresponding resource", variable.Origin);
        return found;
    }

    // "ports[0].port" has the steps ports, 0 and port.
    private static List<string> Steps(string path)
    {
        var steps = new List<string>();
        foreach (var part in PathSplitter.SplitSmart(path))
        {
            var bracket = part.IndexOf('[');
            if (bracket <= 0 || !part.EndsWith("]", System.StringComparison.Ordinal))
            {
                steps.Add(part);
                continue;
            }

            steps.Add(part.Substring(0, bracket));
            foreach (var index in part.Substring(bracket).Split('[', ']'))
            {
                if (index.Length > 0)
                    steps.Add(index);
            }
        }

        return steps;
    }
}
