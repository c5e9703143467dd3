using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Modules;

/// <summary>Says which modules of a file are in a registry, so that what they deploy is not analysed.</summary>
internal static class ModuleNotices
{
    /// <summary>A notice for each reference.</summary>
    public static IEnumerable<Diagnostic> Of(Template template) =>
        from module in template.Resources.Select(r => r.Module).Append(template.Using)
        where module is Expressions.LiteralExpression { Value: TextValue path } && ModulePath.IsInRegistry(path.Text)
        select Diagnostic.Create(EngineDescriptors.ModuleNotAnalyzed, new Location(template.Document, module.Span), ((TextValue)((Expressions.LiteralExpression)module).Value).Text);
}
