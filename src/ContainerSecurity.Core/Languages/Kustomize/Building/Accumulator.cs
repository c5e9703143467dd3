using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>What a kustomization and its bases have gathered: objects, fields and variables.</summary>
internal sealed class Accumulator
{
    private readonly List<Variable> _variables = [];

    /// <summary>The objects.</summary>
    public ResourceList Resources { get; } = new();

    /// <summary>The fields that transformers change.</summary>
    public FieldConfiguration Fields { get; private set; } = FieldConfiguration.Empty;

    /// <summary>The variables.</summary>
    public IReadOnlyList<Variable> Variables => _variables;

    /// <summary>Adds fields.</summary>
    /// <exception cref="KustomizeException">They conflict.</exception>
    public void MergeFields(FieldConfiguration fields, TextOrigin? origin = null) => Fields = Fields.Merge(fields, origin);

    /// <summary>Adds variables.</summary>
    /// <exception cref="KustomizeException">One is there, or its object is not clear.</exception>
    public void AddVariables(IReadOnlyList<Variable> variables)
    {
        foreach (var variable in variables)
        {
            var source = variable.Source;
            var isExact = source.Namespace.Length > 0 || source.Gvk.IsClusterScoped;
            var matches = Resources.Items.Where(r => r.AllIds().Any(id => isExact ? id.IsSameAs(source) : id.Name == source.Name && id.Gvk == source.Gvk)).Take(2).ToList();
            if (matches.Count > 1)
                throw new KustomizeException($"found {matches.Count} resId matches for var {variable.Name} (unable to disambiguate)", variable.Origin);
            if (matches.Count == 1)
                matches[0].VariableNames.Add(variable.Name);
        }

        MergeVariables(variables);
    }

    /// <summary>Adds what another has gathered.</summary>
    /// <exception cref="KustomizeException">They conflict.</exception>
    public void Merge(Accumulator other, TextOrigin? origin)
    {
        Resources.AddAll([.. other.Resources.Items]);
        MergeFields(other.Fields, origin);
        MergeVariables(other._variables);
    }

    private void MergeVariables(IReadOnlyList<Variable> variables)
    {
        foreach (var variable in variables)
        {
            if (_variables.Exists(v => v.Name == variable.Name))
                throw new KustomizeException($"var '{variable.Name}' already encountered", variable.Origin);
            _variables.Add(variable);
        }
    }
}
