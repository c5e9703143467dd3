namespace ContainerSecurity;

/// <summary>
/// The configuration of each document, for runs whose files have several, such as one for each folder. Implementations are immutable and
/// thread-safe: a document always has the same configuration.
/// </summary>
public abstract class ConfigurationProvider
{
    /// <summary>The configuration of the run as a whole: its number of threads, and its baseline where there are no documents.</summary>
    public abstract AnalyzerConfiguration Default { get; }

    /// <summary>The configuration of a document. Documents that share a configuration get the same object, since each object is prepared once.</summary>
    /// <param name="document">A document of the set.</param>
    public abstract AnalyzerConfiguration GetConfiguration(Document document);
}
