using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Languages.Kustomize.Fields;

/// <summary>Joins lists of fields.</summary>
internal static class FieldSpecList
{
    /// <summary>Adds fields that are not there.</summary>
    /// <exception cref="KustomizeException">One is there, but not whether it is created.</exception>
    public static List<FieldSpec> Merge(IEnumerable<FieldSpec> first, IEnumerable<FieldSpec> added, string what, TextOrigin? origin = null)
    {
        var result = first.ToList();
        foreach (var spec in added)
        {
            if (result.Find(s => s.HasKeyOf(spec)) is not { } known)
                result.Add(spec);
            else if (known.IsCreated != spec.IsCreated)
                throw new KustomizeException($"failed to merge {what} fieldSpec: conflicting fieldspecs for {spec.Path}", origin);
        }

        return result;
    }
}
