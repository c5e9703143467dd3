using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Fields;

/// <summary>The fields that hold the name of an object of a type.</summary>
/// <param name="Target">The type.</param>
/// <param name="Referrers">The fields.</param>
internal sealed record NameReference(Gvk Target, IReadOnlyList<FieldSpec> Referrers);
