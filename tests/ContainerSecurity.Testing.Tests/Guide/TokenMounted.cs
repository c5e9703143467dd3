using ContainerSecurity.Data.Editing;
using ContainerSecurity.Testing.Tests.Rules;

namespace ContainerSecurity.Testing.Tests.Guide;

/// <summary>The guide's example of an edit: pods get the token of their service account.</summary>
public sealed class TokenMounted() : Rule(TestDescriptors.Make("TST020", "Pod '{0}' gets a token; set automountServiceAccountToken to false") with { HasFix = true })
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            var pod = context.Node;
            if (pod.Get("spec", "automountServiceAccountToken") is not null)
                return;
            var edit = DataEditor.Set(pod.Node, ["spec", "automountServiceAccountToken"], false);
            context.Report(pod.Location, CodeFix.Create("Set automountServiceAccountToken to false", edit), pod.Name.Value);
        }, "Pod");
}
