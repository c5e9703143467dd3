using System.Collections.Generic;

namespace ContainerSecurity;

/// <summary>A part of a document's model.</summary>
/// <param name="Name">The name of the list; null where the only node is the document's model itself.</param>
/// <param name="Nodes">The nodes, in order.</param>
internal sealed record ModelPart(string? Name, IReadOnlyCollection<object> Nodes);
