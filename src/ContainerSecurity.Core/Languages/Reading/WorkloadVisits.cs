using System.Collections.Immutable;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Languages.Reading;

/// <summary>Hands workloads and what is in them to a visitor.</summary>
internal static class WorkloadVisits
{
    public static void VisitWorkloads(this INodeVisitor visitor, ImmutableArray<Workload> workloads)
    {
        visitor.VisitAll(workloads);
        foreach (var workload in workloads)
        {
            visitor.VisitAll(workload.Containers);
            foreach (var container in workload.Containers)
            {
                visitor.VisitAll(container.Environment);
                if (container.Image is { } image)
                    visitor.Visit(image);
                // Scripts are read when first asked for, so without a rule that looks at them they never are.
                if (visitor.WantsScripts())
                    visitor.VisitScripts(container.Scripts);
            }
        }
    }
}
