using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Data.Editing;
using ContainerSecurity.Testing.Tests.Rules;

namespace ContainerSecurity.Testing.Tests.Guide;

/// <summary>The guide's example of a fix in several documents: a ConfigMap is renamed where it is declared and where pods name it.</summary>
public sealed class OldConfigName() : Rule(TestDescriptors.Make("TST022", "ConfigMap '{0}' has an old name; call it 'settings'") with { HasFix = true })
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            var name = context.Node.Name;
            if (!name.Is("config") || DataEditor.Replace(name, "settings") is not { } rename)
                return;
            var uses = from workload in context.Documents.Workloads
                       from source in workload.Node.Get("spec", "containers").Mappings().SelectMany(c => c["envFrom"].Mappings())
                       where source.Get("configMapRef", "name") is DataScalar { Text: "config" }
                       let edit = DataEditor.Set((DataMapping)source["configMapRef"]!, "name", "settings")
                       where edit is not null
                       select new DocumentChanges(workload.Location.Document, [edit.Value]);
            context.Report(name.Location, new CodeFix("Rename it", [rename]) { OtherDocuments = [.. uses] }, name.Value);
        }, "ConfigMap");
}
