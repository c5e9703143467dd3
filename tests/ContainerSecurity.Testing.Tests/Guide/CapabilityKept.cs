using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Data.Editing;
using ContainerSecurity.Testing.Tests.Rules;

namespace ContainerSecurity.Testing.Tests.Guide;

/// <summary>The guide's example of an edit of a list: capabilities are dropped by name.</summary>
public sealed class CapabilityKept() : Rule(TestDescriptors.Make("TST021", "Container '{0}' drops some capabilities only; drop ALL") with { HasFix = true })
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Node.Get("securityContext", "capabilities", "drop") is DataSequence drop && !drop.Items().OfType<DataScalar>().Any(s => s.Text == "ALL"))
                context.Report(drop.Location, CodeFix.Create("Drop ALL", DataEditor.Add(drop, "ALL")), context.Node.Name.Value);
        });
}
