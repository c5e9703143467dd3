using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Finds the templates of an Argo workflow, each of which runs a pod. Source: Argo Workflows, field reference.</summary>
internal static class WorkflowTemplates
{
    private const int MaxDepth = 8;

    /// <summary>The templates: those of the list, the one that gives defaults to all, and those within steps and tasks.</summary>
    /// <param name="specification">The specification of the workflow.</param>
    public static IEnumerable<MappingReader> Find(MappingReader specification) =>
        specification.Children("templates").Append(specification.Child("templateDefaults")).Where(template => template.Mapping is not null)
            .SelectMany(template => Inline(template.Mapping!, 0).Select(inner => specification.Reader.Open(inner, template.FallbackLocation)).Prepend(template));

    private static IEnumerable<DataMapping> Inline(DataMapping template, int depth) =>
        depth == MaxDepth ? [] : Calls(template).Select(call => call["inline"]).OfType<DataMapping>().SelectMany(inner => Inline(inner, depth + 1).Prepend(inner));

    // Steps are lists of steps that run in parallel.
    private static IEnumerable<DataMapping> Calls(DataMapping template) =>
        template["steps"].Items().SelectMany(step => step is DataMapping one ? [one] : step.Mappings()).Concat(template.Get("dag", "tasks").Mappings());
}
